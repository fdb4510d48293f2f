# What it does not say itself, its template decides.
resource "google_compute_instance_from_template" "not_known" {
  name                     = "not-known"
  source_instance_template = "projects/p/global/instanceTemplates/web"
}
