resource "google_compute_instance" "none" {
  name         = "none"
  machine_type = "e2-small"
}

resource "google_compute_instance" "off" {
  name           = "off"
  machine_type   = "e2-small"
  can_ip_forward = false
}

resource "google_compute_instance_template" "template" {
  machine_type = "e2-small"
}

# Nodes of GKE route between pods.
resource "google_compute_instance" "node" {
  name           = "gke-prod-pool"
  machine_type   = "e2-small"
  can_ip_forward = true
}
