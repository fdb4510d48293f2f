resource "aws_subnet" "default" {}

resource "aws_subnet" "good_1" {
  map_public_ip_on_launch = false
}
