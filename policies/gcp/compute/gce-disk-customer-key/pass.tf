resource "google_compute_disk" "kms" {
  name = "kms"
  disk_encryption_key {
    kms_key_self_link = "projects/p/locations/europe/keyRings/r/cryptoKeys/k"
  }
}

resource "google_compute_instance" "kms" {
  name         = "kms"
  machine_type = "e2-small"
  boot_disk {
    kms_key_self_link = "projects/p/locations/europe/keyRings/r/cryptoKeys/k"
  }
}

resource "google_compute_instance" "raw" {
  name         = "raw"
  machine_type = "e2-small"
  boot_disk {
    disk_encryption_key_raw = "not-a-key"
  }
}

# A disk that exists has its own key.
resource "google_compute_instance" "source" {
  name         = "source"
  machine_type = "e2-small"
  boot_disk {
    source = "data"
  }
}

resource "google_compute_instance_template" "template" {
  machine_type = "e2-small"
  disk {
    disk_encryption_key {
      kms_key_self_link = "projects/p/locations/europe/keyRings/r/cryptoKeys/k"
    }
  }
}
