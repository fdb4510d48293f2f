resource "google_sql_database_instance" "fail_0" {
  database_version = "SQLSERVER_2019_STANDARD"
  settings {
    tier = "db-custom-2-7680"
    database_flags {
      name  = "cross db ownership chaining"
      value = "on"
    }
  }
}

resource "google_sql_database_instance" "fail_1" {
  database_version = "SQLSERVER_2019_STANDARD"
  settings {
    tier = "db-custom-2-7680"
    database_flags {
      name  = "other"
      value = "on"
    }
    database_flags {
      name  = "cross db ownership chaining"
      value = "ON"
    }
  }
}
