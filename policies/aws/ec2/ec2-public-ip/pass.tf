# The subnet decides.
resource "aws_instance" "not_said" {}

resource "aws_launch_template" "private" {
  network_interfaces {
    associate_public_ip_address = false
  }
}

resource "aws_launch_configuration" "private" {
  associate_public_ip_address = false
}
