variable "group" {
  type = string
}

resource "google_bigquery_dataset" "not_known" {
  dataset_id = "not_known"
  access {
    role          = "READER"
    special_group = var.group
  }
}
