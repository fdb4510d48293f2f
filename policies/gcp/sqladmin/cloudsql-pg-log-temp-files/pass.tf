resource "google_sql_database_instance" "pass_0" {
  database_version = "POSTGRES_14"
  settings {
    tier = "db-custom-2-7680"
    database_flags {
      name  = "log_temp_files"
      value = "0"
    }
  }
}

resource "google_sql_database_instance" "pass_1" {
  database_version = "POSTGRES_14"
  settings {
    tier = "db-custom-2-7680"
    database_flags {
      name  = "log_temp_files"
      value = 0
    }
  }
}

# It takes over the flags of its source.
resource "google_sql_database_instance" "replica" {
  database_version     = "POSTGRES_14"
  master_instance_name = "primary"
  settings {
    tier = "db-custom-2-7680"
  }
}

# A flag of another database.
resource "google_sql_database_instance" "other_database" {
  database_version = "MYSQL_8_0"
  settings {
    tier = "db-custom-2-7680"
    database_flags {
      name  = "log_temp_files"
      value = "-1"
    }
  }
}
