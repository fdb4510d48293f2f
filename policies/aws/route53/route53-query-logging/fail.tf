resource "aws_route53_zone" "fail_public" {
  name = "example.com"
}
