resource "google_service_account" "reader" {
  account_id = "reader"
}

resource "google_storage_bucket" "reports" {
  name                        = "reports"
  location                    = "EU"
  uniform_bucket_level_access = true
}

resource "google_storage_bucket_iam_member" "reader" {
  bucket = google_storage_bucket.reports.name
  role   = "roles/storage.objectViewer"
  member = "serviceAccount:${google_service_account.reader.email}"
}

# Cloud Storage refuses what is granted to everyone.
resource "google_storage_bucket" "prevented" {
  name                     = "prevented"
  location                 = "EU"
  public_access_prevention = "enforced"
}

resource "google_storage_bucket_iam_member" "prevented" {
  bucket = google_storage_bucket.prevented.name
  role   = "roles/storage.objectViewer"
  member = "allUsers"
}
