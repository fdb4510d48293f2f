resource "aws_opensearch_domain" "inside" {
  domain_name = "logs"
  vpc_options {
    subnet_ids = ["subnet-0123456789abcdef0"]
  }
}
