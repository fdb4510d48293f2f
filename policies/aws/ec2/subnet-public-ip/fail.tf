resource "aws_subnet" "fail_0" {
  map_public_ip_on_launch = true
}

resource "aws_subnet" "fail_1" {
  map_public_ip_on_launch = "true"
}
