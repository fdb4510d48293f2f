resource "google_compute_disk" "fail_none" {
  name = "fail-none"
}

resource "google_compute_region_disk" "fail_regional" {
  name = "fail-regional"
}
