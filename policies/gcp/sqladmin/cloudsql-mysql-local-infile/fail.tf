resource "google_sql_database_instance" "fail_0" {
  database_version = "MYSQL_8_0"
  settings {
    tier = "db-custom-2-7680"
    database_flags {
      name  = "local_infile"
      value = "on"
    }
  }
}

resource "google_sql_database_instance" "fail_1" {
  database_version = "MYSQL_8_0"
  settings {
    tier = "db-custom-2-7680"
    database_flags {
      name  = "other"
      value = "on"
    }
    database_flags {
      name  = "local_infile"
      value = "ON"
    }
  }
}
