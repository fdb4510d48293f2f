variable "tokens" {
  default = "required"
}

resource "aws_instance" "required" {
  count         = 2
  ami           = "ami-0123456789abcdef0"
  instance_type = "t3.micro"
  metadata_options {
    http_tokens = var.tokens
  }
}

resource "aws_instance" "no_service" {
  ami           = "ami-0123456789abcdef0"
  instance_type = "t3.micro"
  metadata_options {
    http_endpoint = "disabled"
  }
}

resource "aws_launch_template" "required" {
  name = "required"
  metadata_options {
    http_tokens = "required"
  }
}

# The template says it.
resource "aws_instance" "from_template" {
  launch_template {
    id = aws_launch_template.required.id
  }
}
