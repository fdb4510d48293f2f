resource "google_pubsub_topic" "fail_none" {
  name = "fail-none"
}
