resource "google_compute_project_metadata" "on" {
  metadata = {
    enable-oslogin = true
  }
}

resource "google_compute_project_metadata" "text" {
  metadata = {
    enable-oslogin = "TRUE"
  }
}

resource "google_compute_project_metadata_item" "item" {
  key   = "enable-oslogin"
  value = "true"
}

resource "google_compute_project_metadata_item" "other" {
  key   = "enable-osconfig"
  value = "TRUE"
}
