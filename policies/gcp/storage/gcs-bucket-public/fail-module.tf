# Modules that are not installed.
module "fail" {
  source      = "terraform-google-modules/cloud-storage/google//modules/simple_bucket"
  name        = "site"
  project_id  = "p"
  location    = "EU"
  iam_members = [{ role = "roles/storage.objectViewer", member = "allUsers" }]
}

module "fail_beside" {
  source     = "terraform-google-modules/cloud-storage/google//modules/simple_bucket"
  name       = "site"
  project_id = "p"
  location   = "EU"
}

resource "google_storage_bucket_iam_member" "beside" {
  bucket = module.fail_beside.name
  role   = "roles/storage.objectViewer"
  member = "allUsers"
}

module "pass" {
  source      = "terraform-google-modules/cloud-storage/google//modules/simple_bucket"
  name        = "data"
  project_id  = "p"
  location    = "EU"
  iam_members = [{ role = "roles/storage.objectViewer", member = "group:readers@example.com" }]
}
