variable "uniform" {
  type = bool
}

resource "google_storage_bucket" "not_known" {
  name                        = "not-known"
  location                    = "EU"
  uniform_bucket_level_access = var.uniform
}
