resource "aws_cloudtrail" "all_regions" {
  name                  = "all-regions"
  s3_bucket_name        = "trail"
  is_multi_region_trail = true
}
