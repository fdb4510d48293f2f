resource "aws_instance" "good_0" {
  iam_instance_profile = "web"
}

resource "aws_instance" "good_1" {
  iam_instance_profile = aws_iam_instance_profile.web.name
}
