resource "google_redis_instance" "fail_none" {
  name           = "fail-none"
  memory_size_gb = 1
}

resource "google_redis_instance" "fail_off" {
  name                    = "fail-off"
  memory_size_gb          = 1
  transit_encryption_mode = "DISABLED"
}
