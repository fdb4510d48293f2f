variable "key" {
  type = string
}

resource "google_pubsub_topic" "not_known" {
  name         = "not-known"
  kms_key_name = var.key
}
