variable "prevention" {
  type = string
}

resource "google_storage_bucket" "not_known" {
  name                     = "not-known"
  location                 = "EU"
  public_access_prevention = var.prevention
}
