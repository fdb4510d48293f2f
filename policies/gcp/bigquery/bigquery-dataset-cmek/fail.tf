resource "google_bigquery_dataset" "fail_none" {
  dataset_id = "fail_none"
}
