resource "google_sql_database_instance" "daily" {
  database_version = "POSTGRES_16"
  settings {
    tier = "db-custom-2-7680"
    backup_configuration {
      enabled = true
    }
  }
}

resource "google_sql_database_instance" "text" {
  database_version = "POSTGRES_16"
  settings {
    tier = "db-custom-2-7680"
    backup_configuration {
      enabled = "true"
    }
  }
}

# Backups are made of the primary instance.
resource "google_sql_database_instance" "replica" {
  database_version     = "MYSQL_8_0"
  master_instance_name = "primary"
  settings {
    tier = "db-custom-2-7680"
  }
}
