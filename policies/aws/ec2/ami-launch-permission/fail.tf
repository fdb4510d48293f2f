resource "aws_ami_launch_permission" "fail_public" {
  image_id = "ami-0123456789abcdef0"
  group    = "all"
}

resource "aws_ami_launch_permission" "fail_account" {
  image_id   = "ami-0123456789abcdef0"
  account_id = "111122223333"
}
