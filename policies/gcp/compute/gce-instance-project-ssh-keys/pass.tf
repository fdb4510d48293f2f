resource "google_compute_instance" "blocked" {
  name         = "blocked"
  machine_type = "e2-small"
  metadata = {
    block-project-ssh-keys = true
  }
}

resource "google_compute_instance" "text" {
  name         = "text"
  machine_type = "e2-small"
  metadata = {
    block-project-ssh-keys = "TRUE"
  }
}

resource "google_compute_instance_template" "quoted" {
  machine_type = "e2-small"
  metadata = {
    "block-project-ssh-keys" = "True"
  }
}

resource "google_compute_instance" "os_login" {
  name         = "os-login"
  machine_type = "e2-small"
  metadata = {
    enable-oslogin = "TRUE"
  }
}
