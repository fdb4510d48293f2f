resource "aws_instance" "good_0" {
  monitoring = true
}

resource "aws_instance" "of_template" {
  launch_template {
    name = "web"
  }
}
