resource "aws_ami_launch_permission" "organisation" {
  image_id         = "ami-0123456789abcdef0"
  organization_arn = "arn:aws:organizations::111122223333:organization/o-example"
}
