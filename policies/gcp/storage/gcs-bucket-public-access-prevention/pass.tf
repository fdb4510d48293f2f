resource "google_storage_bucket" "enforced" {
  name                     = "enforced"
  location                 = "EU"
  public_access_prevention = "enforced"
}
