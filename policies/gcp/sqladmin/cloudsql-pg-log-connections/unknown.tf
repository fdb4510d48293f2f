variable "value" {
  type = string
}

resource "google_sql_database_instance" "not_known" {
  database_version = "POSTGRES_14"
  settings {
    tier = "db-custom-2-7680"
    database_flags {
      name  = "log_connections"
      value = var.value
    }
  }
}
