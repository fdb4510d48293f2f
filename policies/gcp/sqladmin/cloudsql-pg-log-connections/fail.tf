resource "google_sql_database_instance" "fail_0" {
  database_version = "POSTGRES_14"
  settings {
    tier = "db-custom-2-7680"
    database_flags {
      name  = "log_connections"
      value = "off"
    }
  }
}

resource "google_sql_database_instance" "fail_1" {
  database_version = "POSTGRES_14"
  settings {
    tier = "db-custom-2-7680"
    database_flags {
      name  = "other"
      value = "on"
    }
    database_flags {
      name  = "log_connections"
      value = "OFF"
    }
  }
}

resource "google_sql_database_instance" "fail_not_set" {
  database_version = "POSTGRES_14"
  settings {
    tier = "db-custom-2-7680"
  }
}
