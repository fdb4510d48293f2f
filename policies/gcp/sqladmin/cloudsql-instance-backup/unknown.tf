variable "backup" {
  type = bool
}

resource "google_sql_database_instance" "not_known" {
  database_version = "POSTGRES_16"
  settings {
    tier = "db-custom-2-7680"
    backup_configuration {
      enabled = var.backup
    }
  }
}
