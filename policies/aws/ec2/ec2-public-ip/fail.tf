resource "aws_instance" "fail" {
  associate_public_ip_address = "true"
}

resource "aws_launch_template" "fail" {
  network_interfaces {
    associate_public_ip_address = true
  }
}

resource "aws_launch_configuration" "fail" {
  associate_public_ip_address = true
}
