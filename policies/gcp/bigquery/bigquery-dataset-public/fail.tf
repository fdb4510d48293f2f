resource "google_bigquery_dataset" "fail_group" {
  dataset_id = "fail_group"
  access {
    role          = "OWNER"
    user_by_email = "jo@example.com"
  }
  access {
    role          = "READER"
    special_group = "allAuthenticatedUsers"
  }
}

resource "google_bigquery_dataset" "fail_member" {
  dataset_id = "fail_member"
  access {
    role       = "READER"
    iam_member = "allUsers"
  }
}

resource "google_bigquery_dataset" "fail_nobody_named" {
  dataset_id = "fail_nobody_named"
  access {
    role = "READER"
  }
}

resource "google_bigquery_dataset" "fail_access_elsewhere" {
  dataset_id = "fail_access_elsewhere"
}

resource "google_bigquery_dataset_access" "open" {
  dataset_id    = google_bigquery_dataset.fail_access_elsewhere.dataset_id
  role          = "READER"
  special_group = "allAuthenticatedUsers"
}

resource "google_bigquery_dataset_iam_member" "fail_iam" {
  dataset_id = "elsewhere"
  role       = "roles/bigquery.dataViewer"
  member     = "allUsers"
}
