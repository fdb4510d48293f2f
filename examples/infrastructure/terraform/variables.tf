variable "region" {
  description = "Where the stack lives."
  type        = string
  default     = "eu-central-1"
}

variable "environment" {
  description = "The stage of this stack."
  type        = string
  default     = "production"
}

variable "vpc_cidr" {
  description = "The address range of the network."
  type        = string
  default     = "10.20.0.0/16"
}

variable "operations_cidrs" {
  description = "The ranges from which operations reaches the cluster's API."
  type        = list(string)
}

variable "database_instance_class" {
  description = "The size of the database."
  type        = string
  default     = "db.r6g.large"
}

variable "log_retention_days" {
  description = "How long logs are kept."
  type        = number
  default     = 365
}

variable "certificate_arn" {
  description = "The certificate of the public entry point."
  type        = string
}
