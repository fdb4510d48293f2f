variable "range" {
  type = string
}

resource "google_sql_database_instance" "not_known" {
  database_version = "POSTGRES_16"
  settings {
    tier = "db-custom-2-7680"
    ip_configuration {
      authorized_networks {
        value = var.range
      }
    }
  }
}
