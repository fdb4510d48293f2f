resource "google_compute_project_metadata" "fail_none" {
  metadata = {
    foo = "bar"
  }
}

resource "google_compute_project_metadata" "fail_off" {
  metadata = {
    enable-oslogin = false
  }
}

resource "google_compute_project_metadata" "fail_text" {
  metadata = {
    enable-oslogin = "FALSE"
  }
}

resource "google_compute_project_metadata_item" "fail_item" {
  key   = "enable-oslogin"
  value = "FALSE"
}
