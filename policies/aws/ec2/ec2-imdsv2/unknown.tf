variable "tokens" {
  type = string
}

resource "aws_instance" "not_known" {
  ami           = "ami-0123456789abcdef0"
  instance_type = "t3.micro"
  metadata_options {
    http_tokens = var.tokens
  }
}
