resource "google_storage_bucket" "fail_predefined" {
  name     = "pictures"
  location = "EU"
}

resource "google_storage_bucket_acl" "pictures" {
  bucket         = google_storage_bucket.fail_predefined.name
  predefined_acl = "publicRead"
}

resource "google_storage_bucket" "fail_entity" {
  name     = "videos"
  location = "EU"
}

resource "google_storage_bucket_access_control" "videos" {
  bucket = google_storage_bucket.fail_entity.name
  role   = "READER"
  entity = "allAuthenticatedUsers"
}

resource "google_storage_bucket" "fail_role_entity" {
  name     = "sounds"
  location = "EU"
}

resource "google_storage_default_object_acl" "sounds" {
  bucket      = google_storage_bucket.fail_role_entity.name
  role_entity = ["OWNER:user-jo@example.com", "READER:allUsers"]
}

# ACLs have no effect.
resource "google_storage_bucket" "uniform" {
  name                        = "texts"
  location                    = "EU"
  uniform_bucket_level_access = true
}

resource "google_storage_bucket_access_control" "texts" {
  bucket = google_storage_bucket.uniform.name
  role   = "READER"
  entity = "allUsers"
}
