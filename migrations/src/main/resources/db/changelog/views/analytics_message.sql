--liquibase formatted sql

--changeset openhouse:view-analytics_message runAlways:true runOnChange:true splitStatements:false
select 'placeholder of the view analytics_message';
