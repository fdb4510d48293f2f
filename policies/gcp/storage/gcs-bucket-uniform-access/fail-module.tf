# Modules that are not installed.
module "fail" {
  source             = "terraform-google-modules/cloud-storage/google//modules/simple_bucket"
  name               = "data"
  project_id         = "p"
  location           = "EU"
  bucket_policy_only = false
}

module "pass_default" {
  source     = "terraform-google-modules/cloud-storage/google//modules/simple_bucket"
  name       = "data"
  project_id = "p"
  location   = "EU"
}
