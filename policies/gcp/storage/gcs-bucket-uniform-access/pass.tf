resource "google_storage_bucket" "uniform" {
  name                        = "uniform"
  location                    = "EU"
  uniform_bucket_level_access = true
}

# The name that it had before.
resource "google_storage_bucket" "former_name" {
  name               = "former-name"
  location           = "EU"
  bucket_policy_only = true
}

resource "google_storage_bucket" "text" {
  name                        = "text"
  location                    = "EU"
  uniform_bucket_level_access = "true"
}
