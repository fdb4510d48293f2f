variable "key" {
  type = string
}

resource "google_bigquery_dataset" "not_known" {
  dataset_id = "not_known"
  default_encryption_configuration {
    kms_key_name = var.key
  }
}
