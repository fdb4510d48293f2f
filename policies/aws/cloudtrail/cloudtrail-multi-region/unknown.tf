variable "all_regions" {
  type = bool
}

resource "aws_cloudtrail" "not_known" {
  name                  = "not-known"
  s3_bucket_name        = "trail"
  is_multi_region_trail = var.all_regions
}
