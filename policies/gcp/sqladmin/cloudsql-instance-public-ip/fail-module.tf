# Modules that are not installed.
module "fail_default" {
  source           = "terraform-google-modules/sql-db/google//modules/postgresql"
  name             = "orders"
  project_id       = "p"
  database_version = "POSTGRES_16"
}

module "pass" {
  source           = "terraform-google-modules/sql-db/google//modules/postgresql"
  name             = "orders"
  project_id       = "p"
  database_version = "POSTGRES_16"
  ip_configuration = {
    ipv4_enabled    = false
    private_network = "projects/p/global/networks/n"
  }
}
