output "database_endpoint" {
  description = "Where the service finds the database."
  value       = aws_db_instance.orders.endpoint
}

output "cluster_name" {
  description = "The cluster that the manifests go to."
  value       = aws_eks_cluster.main.name
}

output "public_name" {
  description = "The name behind which the service is reached."
  value       = aws_lb.main.dns_name
}
