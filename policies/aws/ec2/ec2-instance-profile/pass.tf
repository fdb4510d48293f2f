resource "aws_instance" "good_0" {
  iam_instance_profile = "web"
}
