resource "google_bigquery_dataset" "none" {
  dataset_id = "none"
}

resource "google_bigquery_dataset" "owners" {
  dataset_id = "owners"
  access {
    role          = "OWNER"
    special_group = "projectOwners"
  }
  access {
    role           = "READER"
    group_by_email = "analysts@example.com"
  }
}

resource "google_bigquery_dataset_iam_binding" "analysts" {
  dataset_id = google_bigquery_dataset.none.dataset_id
  role       = "roles/bigquery.dataViewer"
  members    = ["group:analysts@example.com"]
}
