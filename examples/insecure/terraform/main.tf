terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 6.0"
    }
  }
}

variable "office_cidr" {
  description = "Who may log in."
  type        = string
  default     = "0.0.0.0/0"
}

locals {
  name = "shop"
}
