variable "member" {
  type = string
}

resource "google_storage_bucket_iam_member" "not_known" {
  bucket = "elsewhere"
  role   = "roles/storage.objectViewer"
  member = var.member
}
