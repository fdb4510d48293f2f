resource "aws_ebs_volume" "encrypted" {
  count             = 2
  availability_zone = "eu-central-1a"
  size              = 20
  encrypted         = true
}

resource "aws_ebs_volume" "as_text" {
  availability_zone = "eu-central-1a"
  size              = 20
  encrypted         = "true"
}
