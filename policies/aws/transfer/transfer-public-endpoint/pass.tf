resource "aws_transfer_server" "vpc" {
  endpoint_type = "VPC"
  endpoint_details {
    vpc_id     = "vpc-0"
    subnet_ids = ["subnet-0a"]
  }
}
