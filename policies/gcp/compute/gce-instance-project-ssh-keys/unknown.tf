variable "metadata" {
  type = map(string)
}

# What it does not say itself, its template decides.
resource "google_compute_instance_from_template" "not_known" {
  name                     = "not-known"
  source_instance_template = "projects/p/global/instanceTemplates/web"
}

resource "google_compute_instance" "merged" {
  name         = "merged"
  machine_type = "e2-small"
  metadata     = merge({ foo = "bar" }, var.metadata)
}
